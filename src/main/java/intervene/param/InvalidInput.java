package intervene.param;

/** Input that its author can repair; the message is addressed to that author, one problem a line. */
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    public InvalidInput(String message) {
        super(message);
    }
}
