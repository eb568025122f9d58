# SPDX-License-Identifier: Apache-2.0
mailworthy_test(stages LINK mw_wizard mw_startup)
target_sources(tst_stages PRIVATE signer.cpp)
