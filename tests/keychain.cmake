# SPDX-License-Identifier: Apache-2.0
# Never on the person's own keyring: on buses of its own, with a real keyring, a locked one and none.
mailworthy_test(keychain LINK mw_keychain mw_dkim UNREGISTERED)
foreach(state unlocked locked none)
    add_test(NAME keychain_${state} COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/withkeyring.sh ${state} $<TARGET_FILE:tst_keychain>)
    set_tests_properties(keychain_${state} PROPERTIES TIMEOUT 120)
endforeach()
