# SPDX-License-Identifier: Apache-2.0
mailworthy_test(report LINK mw_report)
