# SPDX-License-Identifier: Apache-2.0
# Read by cpack before each kind of package.
if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_COMPONENTS_GROUPING IGNORE)
    set(CPACK_COMPONENTS_ALL wizard cli)
endif()
