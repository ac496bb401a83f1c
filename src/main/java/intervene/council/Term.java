package intervene.council;

import intervene.domain.Measure;
import intervene.explain.Figures;
import intervene.model.Dossier;

/** A term of a member's vote utility, with a sentence on what it is. */
enum Term {
    CRITERIA("Criteria") {
        @Override
        double of(Dossier.Lean l) {
            return l.criteria();
        }

        @Override
        String sentence(Item item, Member m) {
            double mean = item.draft().inputs().criteria();
            return "Their mean, " + Figures.of(mean) + ", is " + (mean < 0.5 ? "below" : "above") + " one half.";
        }
    },
    AFFINITY("Affinity") {
        @Override
        double of(Dossier.Lean l) {
            return l.affinity();
        }

        @Override
        String sentence(Item item, Member m) {
            return of(m.lean()) < 0 ? "It stands nearer to the host than to the sponsor."
                    : "It stands nearer to the sponsor than to the host.";
        }
    },
    OUTSIDE_OPTION("Outside option") {
        @Override
        double of(Dossier.Lean l) {
            return l.outsideOption();
        }

        @Override
        String sentence(Item item, Member m) {
            if (item.record().measure() != Measure.FORCE) {
                return "Only force could be used without the Council.";
            }
            return item.draft().inputs().outsideOption() ? "The sponsor would act without the Council."
                    : "The sponsor would not act without the Council.";
        }
    },
    SOVEREIGNTY("Sovereignty") {
        @Override
        double of(Dossier.Lean l) {
            return l.sovereignty();
        }

        @Override
        String sentence(Item item, Member m) {
            return item.draft().inputs().hostConsent() ? "The host consents, so it is not touched."
                    : "How much it holds sovereignty dear.";
        }
    },
    PATRON_TIE("Patron tie") {
        @Override
        double of(Dossier.Lean l) {
            return l.patronTie();
        }

        @Override
        String sentence(Item item, Member m) {
            if (m.code().equals(item.crisis().host())) {
                return "It is the host itself.";
            }
            return of(m.lean()) == 0 ? "The host is no ally or client of its." : "The host is its ally or client.";
        }
    },
    RESENTMENT("Resentment") {
        @Override
        double of(Dossier.Lean l) {
            return l.resentment();
        }

        @Override
        String sentence(Item item, Member m) {
            return of(m.lean()) == 0 ? "No past overreach of a mandate rankles."
                    : "Past overreach of mandates rankles.";
        }
    },
    NOISE("Noise") {
        @Override
        double of(Dossier.Lean l) {
            return l.noise();
        }

        @Override
        String sentence(Item item, Member m) {
            return "What else moves it; drawn by chance.";
        }
    },
    FORECAST_ERROR("Forecast error") {
        @Override
        double of(Dossier.Lean l) {
            return l.forecastError();
        }

        @Override
        String sentence(Item item, Member m) {
            return "What the sponsor got wrong in sounding it out.";
        }
    };

    private final String label;

    Term(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract double of(Dossier.Lean l);

    abstract String sentence(Item item, Member m);
}
