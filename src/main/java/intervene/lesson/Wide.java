package intervene.lesson;

/** A component whose height depends on its width. */
interface Wide {
    /** Height that it needs at a width [pixels]. */
    int heightAt(int width);
}
