# SPDX-License-Identifier: Apache-2.0
foreach(name way loop block dots names strips)
    mailworthy_test(pictures_${name} LINK mw_pictures)
endforeach()
