# SPDX-License-Identifier: Apache-2.0
mailworthy_test(inquiry LINK mw_resolver)
