# SPDX-License-Identifier: Apache-2.0
mailworthy_test(bounce LINK mw_bounce mw_catalogue)
mailworthy_test(bounce_forms LINK mw_bounce mw_catalogue)
