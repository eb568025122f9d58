# SPDX-License-Identifier: Apache-2.0
mailworthy_test(practice LINK mw_practice mw_startup mw_keychain mw_message)
