# SPDX-License-Identifier: Apache-2.0
mailworthy_test(hostnames LINK mw_hostnames)
