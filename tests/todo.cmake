# SPDX-License-Identifier: Apache-2.0
mailworthy_test(todo LINK mw_todo mw_startup)
mailworthy_test(todo_progress LINK mw_todo mw_startup)
mailworthy_test(todo_words LINK mw_report mw_startup)
mailworthy_test(todo_worlds LINK mw_report mw_startup)
