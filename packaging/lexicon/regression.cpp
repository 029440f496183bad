// SPDX-License-Identifier: GPL-3.0-or-later
#include "regression.h"

#include <cmath>
#include <utility>

namespace
{

constexpr int rounds = 300;

double logit(const Model &model, const Example &example)
{
    double sum = model.bias;
    for (const std::size_t sign : example.signs)
        sum += model.weights[sign];
    return sum;
}

/// ln(1 + e^-m), without overflow.
double loss(double margin)
{
    return margin > 0 ? std::log1p(std::exp(-margin)) : -margin + std::log1p(std::exp(margin));
}

double objective(const Model &model, const std::vector<Example> &examples, double c)
{
    double sum = 0;
    for (const double weight : model.weights)
        sum += 0.5 * weight * weight;
    for (const Example &example : examples)
        sum += c * example.weight * loss(example.positive ? logit(model, example) : -logit(model, example));
    return sum;
}

Model gradient(const Model &model, const std::vector<Example> &examples, double c)
{
    Model slope{.bias = 0, .weights = model.weights};
    for (const Example &example : examples) {
        const double likely = 1 / (1 + std::exp(-logit(model, example)));
        const double error = c * example.weight * (likely - (example.positive ? 1 : 0));
        slope.bias += error;
        for (const std::size_t sign : example.signs)
            slope.weights[sign] += error;
    }
    return slope;
}

/// a + factor · b
Model plus(const Model &a, double factor, const Model &b)
{
    Model sum = a;
    sum.bias += factor * b.bias;
    for (std::size_t i = 0; i < sum.weights.size(); ++i)
        sum.weights[i] += factor * b.weights[i];
    return sum;
}

double squared(const Model &model)
{
    double sum = model.bias * model.bias;
    for (const double weight : model.weights)
        sum += weight * weight;
    return sum;
}

} // namespace

Model fit(const std::vector<Example> &examples, std::size_t signs, double c)
{
    Model model{.bias = 0, .weights = std::vector<double>(signs)};
    Model ahead = model;
    double step = 1;
    for (int round = 1; round <= rounds; ++round) {
        const Model slope = gradient(ahead, examples, c);
        const double now = objective(ahead, examples, c);
        Model next = plus(ahead, -step, slope);
        while (objective(next, examples, c) > now - 0.5 * step * squared(slope)) {
            step /= 2;
            next = plus(ahead, -step, slope);
        }
        const double momentum = (round - 1.0) / (round + 2.0);
        ahead = plus(plus(next, momentum, next), -momentum, model);
        model = std::move(next);
    }
    return model;
}
