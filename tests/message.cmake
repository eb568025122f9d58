# SPDX-License-Identifier: Apache-2.0
mailworthy_test(message LINK mw_message mw_typed)
target_sources(tst_message PRIVATE signer.cpp signer.h)
