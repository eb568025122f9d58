# SPDX-License-Identifier: Apache-2.0
mailworthy_test(wording LINK mw_wording mw_catalogue mw_blocklists)
mailworthy_test(wording_texts LINK mw_wording)
mailworthy_test(wording_mail LINK mw_wording)
