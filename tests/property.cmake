# SPDX-License-Identifier: Apache-2.0
mailworthy_test(property LINK mw_records)
target_sources(tests_property PRIVATE property/internet.cpp property/spfgrammar.cpp property/spfmodel.cpp property/spfmeant.cpp
    property/world.cpp property/worldspf.cpp property/product.cpp property/shrink.cpp property/properties.cpp
    property/spfproperties.cpp)
set_tests_properties(property PROPERTIES COST 100) # begins first, as what takes longest
