// SPDX-License-Identifier: Apache-2.0
// A finding of any code, whatever its arguments are: each member is filled by its type.
#pragma once

#include "core/finding.h"

#include <type_traits>
#include <utility>

namespace test
{

/// What the arguments of a code are filled with.
struct Samples {
    std::string text = "sample.example"; // also of names, as one label
    std::size_t number = 3;
    bool flag = true;
};

template <typename A> A filled(const Samples &samples);

template <typename T> inline constexpr bool isVector = false;
template <typename T> inline constexpr bool isVector<std::vector<T>> = true;
template <typename T> inline constexpr bool isOptional = false;
template <typename T> inline constexpr bool isOptional<std::optional<T>> = true;

/// Turns into whatever a member is; an optional one is made from what it holds.
class Filler
{
public:
    explicit Filler(const Samples &samples) : m_samples(samples) {}

    template <typename T>
        requires(!isOptional<T>)
    operator T() const
    {
        if constexpr (std::is_same_v<T, bool>)
            return m_samples.flag;
        else if constexpr (std::is_enum_v<T>)
            return T{};
        else if constexpr (std::is_arithmetic_v<T>)
            return static_cast<T>(m_samples.number);
        else if constexpr (std::is_same_v<T, std::string>)
            return m_samples.text;
        else if constexpr (std::is_same_v<T, dns::Name>)
            return dns::Name::fromLabels({m_samples.text.substr(0, dns::Name::maxLabelOctets)}).value_or(dns::Name());
        else if constexpr (std::is_same_v<T, ip::Address>)
            return ip::parse("192.0.2.1").value();
        else if constexpr (isVector<T>)
            return {static_cast<typename T::value_type>(*this), static_cast<typename T::value_type>(*this)};
        else
            return filled<T>(m_samples);
    }

private:
    const Samples &m_samples;
};

template <std::size_t> Filler fillerOf(const Samples &samples)
{
    return Filler(samples);
}

template <typename A, std::size_t... I> constexpr bool takes(std::index_sequence<I...>)
{
    return requires(const Samples &samples) { A{fillerOf<I>(samples)...}; };
}

/// How many members an aggregate has.
template <typename A, std::size_t N = 0> constexpr std::size_t memberCount()
{
    if constexpr (takes<A>(std::make_index_sequence<N + 1>()))
        return memberCount<A, N + 1>();
    else
        return N;
}

template <typename A> A filled(const Samples &samples)
{
    const auto fill = [&samples]<std::size_t... I>(std::index_sequence<I...>) {
        (void)samples; // of a code without arguments
        return A{fillerOf<I>(samples)...};
    };
    return fill(std::make_index_sequence<memberCount<A>()>());
}

/// A finding of `code` about example.com with every argument filled.
inline Finding sample(Code code, const Samples &samples = {})
{
    switch (code) {
#define FINDING_CODE(enumerator, ...)                                                                                  \
    case Code::enumerator:                                                                                             \
        return Finding(filled<finding::enumerator>(samples), "example.com");
#include "core/finding_codes.def"
#undef FINDING_CODE
    }
    return Finding(finding::NothingAmiss{}, "example.com");
}

/// The same with nothing in any argument.
inline Finding bareSample(Code code)
{
    switch (code) {
#define FINDING_CODE(enumerator, ...)                                                                                  \
    case Code::enumerator:                                                                                             \
        return Finding(finding::enumerator{}, "example.com");
#include "core/finding_codes.def"
#undef FINDING_CODE
    }
    return Finding(finding::NothingAmiss{}, "example.com");
}

} // namespace test
