# SPDX-License-Identifier: Apache-2.0
mailworthy_test(wording LINK mw_wording mw_catalogue)
mailworthy_test(wording_rows LINK mw_wording mw_blocklists)
mailworthy_test(wording_lists LINK mw_wording mw_blocklists)
mailworthy_test(wording_network LINK mw_wording)
mailworthy_test(wording_texts LINK mw_wording)
mailworthy_test(wording_mail LINK mw_wording)
mailworthy_test(wording_spf LINK mw_wording)
mailworthy_test(wording_dnshost LINK mw_wording mw_catalogue)
