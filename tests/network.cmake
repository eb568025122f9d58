# SPDX-License-Identifier: Apache-2.0
mailworthy_test(network LINK mw_network)
mailworthy_test(doubt LINK mw_network)
