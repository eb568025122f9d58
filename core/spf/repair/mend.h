// SPDX-License-Identifier: Apache-2.0
// An SPF record with mistakes in its writing, written as it was probably meant. The steps stand in one table in
// mend.cpp and run in its order. Whatever goes in:
// - what comes out is a record that receivers can read (RFC 7208 §4.5, §4.6) and another text than went in, or nothing;
// - what comes out needs no further mending: mended(mended(x)) is nothing;
// - nobody is lost: whom receivers let through today by a term that they can read, they let through by what comes out;
// - the work is linear in the record but for a bounded number of cuts in each word, and a record of more than
//   budget::mendedOctets is left alone.
// It says nothing about whom others may have meant: no term is made up, none but a repeated one is left out.
#pragma once

#include <string>

namespace spf
{

/// The record as it was probably meant; empty where that cannot be told, or where it would be the same again.
std::string mended(const std::string &record);

} // namespace spf
