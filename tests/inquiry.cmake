# SPDX-License-Identifier: Apache-2.0
mailworthy_test(inquiry LINK mw_resolver)
mailworthy_test(inquiry_ends LINK mw_resolver)
