# SPDX-License-Identifier: Apache-2.0
mailworthy_test(dmarc LINK mw_dmarc)
mailworthy_test(dmarc_findings LINK mw_dmarc)
mailworthy_test(dmarc_record LINK mw_dmarc)
