# SPDX-License-Identifier: Apache-2.0
mailworthy_test(keyfile LINK mw_keychain)
# Never on the person's own keyring: on buses of its own, with a real keyring, a locked one and none.
mailworthy_test(keychain LINK mw_keychain mw_dkim UNREGISTERED)
mailworthy_test(keychain_missing LINK mw_keychain UNREGISTERED)
foreach(state unlocked locked none)
    set(class $<IF:$<STREQUAL:${state},unlocked>,keychain,keychain_missing>)
    add_test(NAME keychain_${state} COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/withkeyring.sh ${state} $<TARGET_FILE:tests_keychain> ${class})
    set_tests_properties(keychain_${state} PROPERTIES TIMEOUT 120)
endforeach()
