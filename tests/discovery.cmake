# SPDX-License-Identifier: Apache-2.0
mailworthy_test(discovery LINK mw_catalogue mw_discovery)
