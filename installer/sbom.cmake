# SPDX-License-Identifier: Apache-2.0
# Run by cpack after each package: NAME.spdx.json beside it says what it is made of (SPDX 2.3), NAME.sha256 is cpack's own.
# Also by hand: cmake -D CPACK_PACKAGE_FILES=FILE… -D CPACK_PACKAGE_DIRECTORY=FOLDER -D CPACK_… -P installer/sbom.cmake
cmake_minimum_required(VERSION 3.25)

# quoted(<variable> <text>): the text as a string of JSON.
function(quoted variable text)
    string(REPLACE "\\" "\\\\" text "${text}")
    string(REPLACE "\"" "\\\"" text "${text}")
    string(REPLACE "\n" "\\n" text "${text}")
    set(${variable} "\"${text}\"" PARENT_SCOPE)
endfunction()

# object(<variable> <key> <text> …): an object of strings.
function(object variable)
    set(made "{}")
    while(ARGN)
        list(POP_FRONT ARGN key text)
        quoted(value "${text}")
        string(JSON made SET "${made}" ${key} "${value}")
    endwhile()
    set(${variable} "${made}" PARENT_SCOPE)
endfunction()

# append(<variable> <key> <json>): one more at the end of the document's list `key`.
function(append variable key item)
    string(JSON length LENGTH "${${variable}}" ${key})
    string(JSON made SET "${${variable}}" ${key} ${length} "${item}")
    set(${variable} "${made}" PARENT_SCOPE)
endfunction()

# describe(<variable> <id> <name> <version> <licence> <home>): a package of SPDX.
function(describe variable id name version licence home)
    if(NOT home)
        set(home NOASSERTION)
    endif()
    object(made SPDXID SPDXRef-${id} name "${name}" versionInfo "${version}" downloadLocation "${home}"
        licenseConcluded "${licence}" licenseDeclared "${licence}" copyrightText NOASSERTION)
    string(JSON made SET "${made}" filesAnalyzed false)
    set(${variable} "${made}" PARENT_SCOPE)
endfunction()

# bill(<file>): the document beside the package.
function(bill file)
    cmake_path(GET file FILENAME name)
    file(SHA256 ${file} sum)
    object(document spdxVersion SPDX-2.3 dataLicense CC0-1.0 SPDXID SPDXRef-DOCUMENT name ${name}
        documentNamespace "https://spdx.org/spdxdocs/${name}-${sum}")
    object(creation created "${CPACK_MAILWORTHY_RELEASED}T00:00:00Z")
    quoted(creator "Organization: ${CPACK_PACKAGE_VENDOR}")
    string(JSON creation SET "${creation}" creators "[${creator}]")
    string(JSON document SET "${document}" creationInfo "${creation}")
    string(JSON document SET "${document}" packages "[]")
    string(JSON document SET "${document}" relationships "[]")

    describe(package Package ${CPACK_PACKAGE_NAME} ${CPACK_PACKAGE_VERSION} Apache-2.0 "${CPACK_PACKAGE_HOMEPAGE_URL}")
    quoted(file_name ${name})
    string(JSON package SET "${package}" packageFileName "${file_name}")
    object(checksum algorithm SHA256 checksumValue ${sum})
    string(JSON package SET "${package}" checksums "[${checksum}]")
    append(document packages "${package}")
    object(relation spdxElementId SPDXRef-DOCUMENT relationshipType DESCRIBES relatedSpdxElement SPDXRef-Package)
    append(document relationships "${relation}")

    # On Linux the system brings the libraries, elsewhere they lie inside.
    set(kind DEPENDS_ON)
    if(CPACK_MAILWORTHY_HOLDS_LIBRARIES)
        set(kind CONTAINS)
    endif()
    foreach(part IN LISTS CPACK_MAILWORTHY_PARTS)
        string(REPLACE "|" ";" part "${part}")
        list(GET part 0 part_name)
        list(GET part 1 version)
        list(GET part 2 licence)
        list(GET part 3 home)
        list(GET part 4 component)
        if(name MATCHES "^mailworthy-cli" AND component STREQUAL wizard)
            continue()
        endif()
        string(REGEX REPLACE "[^A-Za-z0-9.-]" "-" id "${part_name}")
        describe(package ${id} "${part_name}" "${version}" "${licence}" "${home}")
        append(document packages "${package}")
        object(relation spdxElementId SPDXRef-Package relationshipType ${kind} relatedSpdxElement SPDXRef-${id})
        append(document relationships "${relation}")
    endforeach()
    file(WRITE ${CPACK_PACKAGE_DIRECTORY}/${name}.spdx.json "${document}\n")
endfunction()

foreach(file IN LISTS CPACK_PACKAGE_FILES)
    bill(${file})
endforeach()
