# SPDX-License-Identifier: Apache-2.0
mailworthy_test(watch LINK mw_watch mw_startup)
mailworthy_test(watch_words LINK mw_wording)
mailworthy_test(pasted LINK mw_watch)
