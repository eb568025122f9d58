# SPDX-License-Identifier: Apache-2.0
mailworthy_test(typed LINK mw_startup)
