# SPDX-License-Identifier: Apache-2.0
mailworthy_test(address LINK mw_address)
