# SPDX-License-Identifier: Apache-2.0
mailworthy_test(wholefile LINK mw_files)
