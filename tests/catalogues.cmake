# SPDX-License-Identifier: Apache-2.0
mailworthy_test(catalogues LINK mw_catalogue mw_discovery)
mailworthy_test(catalogues_bad LINK mw_catalogue)
