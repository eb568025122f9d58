# SPDX-License-Identifier: Apache-2.0
foreach(name names names_server names_mx)
    mailworthy_test(${name} LINK mw_names)
endforeach()
