# SPDX-License-Identifier: Apache-2.0
# Makes the installer for Windows in build\windows\packages, with its SHA-256 sum and its bill of materials (SPDX) beside it.
#   powershell -ExecutionPolicy Bypass -File installer\package.ps1
# There have to be: Visual Studio 2022 with C++, CMake 3.25, Ninja, NSIS 3, vcpkg (VCPKG_ROOT), and Qt 6.4 or newer for MSVC (QT_ROOT_DIR
# or CMAKE_PREFIX_PATH names it).
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

function Invoke-Checked([string]$Program) {
    & $Program @args
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE." }
}

if (-not $env:VCPKG_ROOT) { $env:VCPKG_ROOT = $env:VCPKG_INSTALLATION_ROOT }
if (-not $env:VCPKG_ROOT) { throw 'VCPKG_ROOT says where vcpkg is.' }
$qt = if ($env:QT_ROOT_DIR) { $env:QT_ROOT_DIR } else { $env:CMAKE_PREFIX_PATH }
if (-not $qt) { throw 'QT_ROOT_DIR says where Qt is, e.g. C:\Qt\6.8.1\msvc2022_64.' }
if (-not (Get-Command cl -ErrorAction SilentlyContinue)) {
    # As a developer's command prompt has it.
    $where = Join-Path ${env:ProgramFiles(x86)} 'Microsoft Visual Studio\Installer\vswhere.exe'
    $studio = & $where -latest -products * -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64 -property installationPath
    if (-not $studio) { throw 'Visual Studio with C++ was not found.' }
    Import-Module (Join-Path $studio 'Common7\Tools\Microsoft.VisualStudio.DevShell.dll')
    Enter-VsDevShell -VsInstallPath $studio -SkipAutomaticLocation -DevCmdArguments '-arch=x64' | Out-Null
}

$libraries = 'build/windows-libraries'
if (-not (Test-Path "$libraries/lib/cmake/Qt6Keychain")) {
    Invoke-Checked cmake -D "PREFIX=$libraries" -D "CMAKE_PREFIX_PATH=$qt" -P installer/qtkeychain.cmake
}
$env:CMAKE_PREFIX_PATH = "$qt;$((Resolve-Path $libraries).Path)"
Invoke-Checked cmake --preset windows
Invoke-Checked cmake --build --preset windows
Invoke-Checked cpack --preset nsis
Get-ChildItem build/windows/packages -File | Format-Table Name, Length
