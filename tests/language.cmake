# SPDX-License-Identifier: Apache-2.0
mailworthy_test(language LINK mw_startup)
