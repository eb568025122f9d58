# SPDX-License-Identifier: Apache-2.0
mailworthy_test(checkup LINK mw_startup)
