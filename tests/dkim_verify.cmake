# SPDX-License-Identifier: Apache-2.0
mailworthy_test(dkim_verify LINK mw_dkim)
target_sources(tst_dkim_verify PRIVATE signer.cpp signer.h)
