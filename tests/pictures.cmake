# SPDX-License-Identifier: Apache-2.0
foreach(name way loop block)
    mailworthy_test(pictures_${name} LINK mw_pictures)
endforeach()
