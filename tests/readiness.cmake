# SPDX-License-Identifier: Apache-2.0
mailworthy_test(readiness LINK mw_startup mw_readiness mw_catalogue)
