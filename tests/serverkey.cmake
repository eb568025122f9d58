# SPDX-License-Identifier: Apache-2.0
mailworthy_test(serverkey LINK mw_wizard mw_startup test_signer)
