# SPDX-License-Identifier: Apache-2.0
foreach(name dkim_canon dkim_verify dkim_verify_keys)
    mailworthy_test(${name} LINK mw_dkim test_signer)
endforeach()
