// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

/// A labelled text: the numbers of its signs, whether it is about the topic, and how much it counts.
struct Example {
    std::vector<std::size_t> signs;
    bool positive = false;
    double weight = 1;
};

/// What a logistic regression learned: the logit is the bias and the sum of the weights of a text's signs.
struct Model {
    double bias = 0;
    std::vector<double> weights;
};

/// Minimises ½|w|² + C Σ weight · loss (the bias is free) by accelerated gradient descent with a step that halves
/// where it is too long. The same examples always give the same model.
Model fit(const std::vector<Example> &examples, std::size_t signs, double c);
