# A first look at a result, for those who live in R: the tables and figures of 01-first-look.ipynb in base R.
#
#   Rscript notebooks/first_look.R [FOLDER FOR THE FIGURES]
#
# prints the tables and writes the figures as PDF files, by default into the folder for temporary files. It reads
# results/published of this repository, or the folder that the environment variable INTERVENE_PUBLISHED names. The
# explanations are in the notebook.

# Where things are -----------------------------------------------------------------------------------------------------

script <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))
beside <- if (length(script) == 1) dirname(normalizePath(script)) else getwd()
candidates <- Sys.getenv("INTERVENE_PUBLISHED", NA)
if (is.na(candidates)) candidates <- file.path(c(file.path(beside, ".."), ".", ".."), "results", "published")
result <- Filter(dir.exists, file.path(candidates, "veto-rules"))[1]
if (is.na(result)) {
  stop("There is no published result veto-rules. Set INTERVENE_PUBLISHED to the folder that holds it, ",
       "or make it: ./intervene sweep configs/sweeps/veto-rules.yaml", call. = FALSE)
}
arguments <- commandArgs(TRUE)
figures <- if (length(arguments) > 0) arguments[1] else file.path(dirname(tempdir()), "intervene-first-look")
dir.create(figures, showWarnings = FALSE, recursive = TRUE)

# How numbers and figures look -----------------------------------------------------------------------------------------

number <- function(value, digits) {
  text <- formatC(value, format = "f", digits = digits, big.mark = ",")
  ifelse(grepl("^-[0.,]+$", text), substring(text, 2), text)
}

span <- function(low, high, digits) paste(number(low, digits), "to", number(high, digits))

words <- function(level) gsub("[-_]", " ", level)

# Columns are separated by at least two spaces.
show_table <- function(title, table) {
  cat("\n", title, "\n", sep = "")
  cells <- rbind(names(table), as.matrix(table))
  for (column in seq_len(ncol(cells))) {
    cells[, column] <- formatC(cells[, column], width = -max(nchar(cells[, column])))
  }
  writeLines(sub(" +$", "", apply(cells, 1, paste, collapse = "  ")))
}

# Told apart by the colour-blind too (Okabe and Ito 2008).
blue <- "#0072B2"
vermilion <- "#D55E00"
green <- "#009E73"
purple <- "#CC79A7"
orange <- "#E69F00"
grey <- "#767676"

figure <- function(name, width, height, panels = 1) {
  pdf(file.path(figures, paste0(name, ".pdf")), width = width, height = height)
  par(mfrow = c(1, panels), mar = c(5, 13, 2, 2), las = 1, bty = "l", cex.main = 1)
}

# Dots with their intervals, one at each place of the vertical axis.
dots <- function(mean, low, high, places, colour) {
  segments(low, places, high, places, col = colour, lwd = 1.5)
  points(mean, places, pch = 19, col = colour)
}

empty <- function(range, places, label) {
  plot(NA, xlim = range, ylim = c(max(places) + 0.5, min(places) - 0.5), yaxt = "n", ylab = "", xlab = label)
}

# The result -----------------------------------------------------------------------------------------------------------

runs <- read.csv(file.path(result, "runs.csv"), check.names = FALSE)
points_table <- read.csv(file.path(result, "points.csv"), check.names = FALSE)
rules <- c("any-permanent-member", "two-permanent-members", "supermajority-override", "none")

# Rows at the baseline's levels but for those given.
at <- function(table, polarisation = 1, patrons = 12) {
  table[table$world.polarisation == polarisation & table$council.patronWeight == patrons &
          table$measures.forceIntrusiveness == 1, ]
}

by_rule <- function(table) table[match(rules, table$council.veto), ]

# The values of an indicator under a rule, by seed.
by_seed <- function(rule, indicator) {
  table <- at(runs)
  table <- table[table$council.veto == rule, ]
  table[order(table$seed), indicator]
}

# Mean and 95 % interval (Student).
interval <- function(values) {
  values <- values[!is.na(values)]
  half <- qt(0.975, length(values) - 1) * sd(values) / sqrt(length(values))
  mean(values) + c(0, -half, half)
}

# The same of a difference if the two samples had nothing in common.
unpaired <- function(before, after) {
  before <- before[!is.na(before)]
  after <- after[!is.na(after)]
  half <- qt(0.975, length(before) + length(after) - 2) *
    sqrt(var(before) / length(before) + var(after) / length(after))
  mean(after) - mean(before) + c(0, -half, half)
}

cat(grep("^question:", readLines(file.path(result, "config.yaml"), encoding = "UTF-8"), value = TRUE), "\n", sep = "")

# Does the veto keep the world from acting? ----------------------------------------------------------------------------

table <- by_rule(at(points_table))
show_table("Table 1: intervention rate", data.frame(
  "veto rule" = words(rules),
  "runs" = as.character(table$runs),
  "intervention rate [%]" = number(100 * table$intervention_rate_mean, 1),
  "95 % interval" = span(100 * table$intervention_rate_low, 100 * table$intervention_rate_high, 1),
  check.names = FALSE))

figure("figure-1", 8, 3.6)
empty(c(0, 100 * max(points_table$intervention_rate_high)), 1:4,
      "intervention rate [% of qualifying crises],\nmean and 95 % interval")
axis(2, 1:4, words(rules))
colours <- c(green, blue, vermilion)
for (i in 1:3) {
  table <- by_rule(at(points_table, polarisation = c(0.5, 1, 2)[i]))
  dots(100 * table$intervention_rate_mean, 100 * table$intervention_rate_low, 100 * table$intervention_rate_high,
       1:4 + 0.2 * (i - 2), colours[i])
}
legend("bottomleft", c("0.5", "1", "2"), col = colours, pch = 19, title = "polarisation", bty = "n")
invisible(dev.off())

# Vetoes that are cast, and vetoes that are only expected --------------------------------------------------------------

blocked <- list(
  list("outcome_blocked_anticipated_veto", "blocked by an expected veto [% of crises]", 100),
  list("outcome_blocked_veto", "blocked by a veto cast [% of crises]", 100),
  list("vetoed", "drafts vetoed [a run]", 1))
tied <- by_rule(at(points_table))
cut <- by_rule(at(points_table, patrons = 0))
alternating <- function(indicator, factor) {
  number(factor * c(rbind(tied[[paste0(indicator, "_mean")]], cut[[paste0(indicator, "_mean")]])), 2)
}
table <- data.frame("veto rule" = rep(words(rules), each = 2), "patrons' tie" = rep(c("yes", "no"), 4),
                    check.names = FALSE)
for (of in blocked) {
  table[[of[[2]]]] <- alternating(of[[1]], of[[3]])
}
show_table("Table 2: vetoes cast and expected", table)

figure("figure-2", 12, 3.6, panels = 3)
for (of in blocked) {
  part <- function(table, name) of[[3]] * table[[paste0(of[[1]], "_", name)]]
  known <- lapply(list(tied, cut), function(table) part(table, "sd") > 0)
  empty(c(0, max(part(tied, "high")[known[[1]]], part(cut, "high")[known[[2]]])), 1:4, of[[2]])
  axis(2, 1:4, words(rules))
  for (i in 1:2) {
    table <- list(tied, cut)[[i]]
    places <- 1:4 + 0.24 * (i - 1.5)
    colour <- c(blue, orange)[i]
    k <- known[[i]]
    dots(part(table, "mean")[k], part(table, "low")[k], part(table, "high")[k], places[k], colour)
    points(part(table, "mean")[!k], places[!k], pch = 21, col = colour, bg = "white") # no run differed from another
  }
}
legend("bottomright", c("with the patrons' tie", "without"), col = c(blue, orange), pch = 19, bty = "n")
invisible(dev.off())

# Seed by seed ---------------------------------------------------------------------------------------------------------

compared <- list(
  list("intervention_rate", "intervention rate [percentage points]", 100),
  list("interventions_authorised", "authorised interventions [a run]", 1),
  list("interventions_unauthorised", "unauthorised interventions [a run]", 1),
  list("saved_share", "saved share [percentage points]", 100))
rows <- lapply(compared, function(of) {
  before <- of[[3]] * by_seed("any-permanent-member", of[[1]])
  after <- of[[3]] * by_seed("none", of[[1]])
  paired <- interval(after - before)
  apart <- unpaired(before, after)
  data.frame(
    "none less any permanent member" = of[[2]],
    "difference" = number(paired[1], 2),
    "seed by seed" = span(paired[2], paired[3], 2),
    "as if nothing in common" = span(apart[2], apart[3], 2),
    "runs needed otherwise [times]" = number(((apart[3] - apart[2]) / (paired[3] - paired[2]))^2, 1),
    check.names = FALSE)
})
show_table("Table 3: differences by seed", do.call(rbind, rows))

before <- 100 * by_seed("any-permanent-member", "saved_share")
after <- 100 * by_seed("none", "saved_share")
figure("figure-3", 12, 4.2, panels = 2)
par(mar = c(5, 5, 2, 2))
matplot(rbind(before, after), type = "b", pch = 19, cex = 0.5, lty = 1, col = grey, xaxt = "n", xlim = c(0.75, 2.25),
        xlab = "who can veto", ylab = "saved share [% of unopposed deaths]", main = "each line is a seed")
lines(1:2, c(mean(before), mean(after)), type = "b", pch = 19, lwd = 3, col = vermilion)
axis(1, 1:2, c("any permanent member", "none"))
par(mar = c(5, 11, 2, 2))
found <- rbind(unpaired(before, after), interval(after - before))
empty(range(0, found), 1:2, "change without the veto\n[percentage points]")
axis(2, 1:2, c("as if the runs had\nnothing in common", "seed by seed"))
dots(found[, 1], found[, 2], found[, 3], 1:2, c(grey, blue))
abline(v = 0)
title("the same difference, two intervals")
invisible(dev.off())

# Lives ----------------------------------------------------------------------------------------------------------------

table <- by_rule(at(points_table))
differences <- sapply(rules[-1], function(rule) {
  interval(100 * by_seed(rule, "saved_share") - 100 * by_seed(rules[1], "saved_share"))
})
show_table("Table 4: saved share", data.frame(
  "veto rule" = words(rules),
  "saved share [%]" = number(100 * table$saved_share_mean, 1),
  "pooled [%]" = number(100 * table$saved_share_pooled, 1),
  "difference [percentage points]" = c("-", number(differences[1, ], 2)),
  "95 % interval" = c("-", span(differences[2, ], differences[3, ], 2)),
  check.names = FALSE))

figure("figure-4", 12, 3.6, panels = 2)
empty(c(0, 100 * max(table$saved_share_high)), 1:4, "saved share [% of unopposed deaths]")
axis(2, 1:4, words(rules))
dots(100 * table$saved_share_mean, 100 * table$saved_share_low, 100 * table$saved_share_high, 1:4, blue)
empty(range(0, differences), 1:4, "difference from a veto of any permanent\nmember, seed by seed [percentage points]")
axis(2, 1:4, words(rules))
dots(differences[1, ], differences[2, ], differences[3, ], 2:4, purple)
abline(v = 0)
invisible(dev.off())

# What was expected ----------------------------------------------------------------------------------------------------

expectations <- read.csv(file.path(result, "analysis", "expectations.csv"), encoding = "UTF-8")
show_table("Table 5: what was expected", data.frame(
  "expected" = expectations$statement,
  "indicator" = expectations$indicator,
  "difference" = number(expectations$difference, 4),
  "95 % interval" = span(expectations$difference_low, expectations$difference_high, 4),
  "finding" = expectations$finding,
  check.names = FALSE))

cat("\nFigures: ", figures, "\n", sep = "")
