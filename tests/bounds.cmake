# SPDX-License-Identifier: Apache-2.0
mailworthy_test(bounds LINK mw_startup mw_report)
# What takes no time at all when optimised takes a while with sanitizers, and begins first.
set_tests_properties(bounds PROPERTIES TIMEOUT 1200 COST 100)
