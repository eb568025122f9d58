# SPDX-License-Identifier: Apache-2.0
mailworthy_test(zone_check LINK mw_zone)
mailworthy_test(zone_dnssec LINK mw_zone)
