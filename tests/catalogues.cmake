# SPDX-License-Identifier: Apache-2.0
mailworthy_test(catalogues LINK mw_catalogue mw_discovery)
