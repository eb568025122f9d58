# SPDX-License-Identifier: Apache-2.0
foreach(name widgets ask cards marks narrow nextcard pagehead parts rail rows style)
    mailworthy_test(${name} LINK mw_widgets)
endforeach()
