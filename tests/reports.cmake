# SPDX-License-Identifier: Apache-2.0
mailworthy_test(reports LINK mw_reports)
mailworthy_test(reports_sources LINK mw_reports)
mailworthy_test(attachments LINK mw_message_reader)
