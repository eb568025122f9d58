# SPDX-License-Identifier: Apache-2.0
mailworthy_test(widgets LINK mw_widgets)
mailworthy_test(ask LINK mw_widgets)
mailworthy_test(cards LINK mw_widgets)
