# SPDX-License-Identifier: Apache-2.0
mailworthy_test(message LINK mw_message mw_typed test_signer)
mailworthy_test(message_fields LINK mw_message mw_typed)
mailworthy_test(message_features LINK mw_message mw_typed test_signer)
