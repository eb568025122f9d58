# SPDX-License-Identifier: Apache-2.0
mailworthy_test(names LINK mw_names)
