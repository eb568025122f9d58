# SPDX-License-Identifier: Apache-2.0
mailworthy_test(baseline LINK mw_startup mw_baseline)
