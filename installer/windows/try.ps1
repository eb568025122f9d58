# SPDX-License-Identifier: Apache-2.0
# Installs for this user, tries the command line on the practice firm, and removes it again.
#   powershell -ExecutionPolicy Bypass -File installer\windows\try.ps1 FOLDER
param([Parameter(Mandatory)][string]$Folder)
$ErrorActionPreference = 'Stop'
$setup = Get-ChildItem (Join-Path $Folder '*.exe') | Select-Object -First 1
$told = (Get-Content "$($setup.FullName).sha256").Split()[0]
if ((Get-FileHash $setup.FullName -Algorithm SHA256).Hash -ne $told) { throw "The sum of $($setup.Name) differs." }

$installed = Start-Process $setup.FullName '/S' -Wait -PassThru
if ($installed.ExitCode -ne 0) { throw "The installer ended with $($installed.ExitCode)." }
$place = Join-Path $env:LOCALAPPDATA 'Programs\Mailworthy'
& "$place\bin\mailworthy-cli.exe" --version
if ($LASTEXITCODE -ne 0) { throw "mailworthy-cli --version ended with $LASTEXITCODE." }
$json = & "$place\bin\mailworthy-cli.exe" check morgenrot.example --practice --json | Out-String
if ($LASTEXITCODE -ne 1 -or $json -notmatch '"findings"') { throw "check --practice ended with $LASTEXITCODE." }
$window = Start-Process "$place\bin\mailworthy.exe" '--practice' -PassThru
Start-Sleep -Seconds 10
if ($window.HasExited) { throw "The wizard ended with $($window.ExitCode)." }
Stop-Process -Id $window.Id
$window.WaitForExit()

$removed = Start-Process "$place\uninstall.exe" "/S _?=$place" -Wait -PassThru
if ($removed.ExitCode -ne 0 -or (Test-Path "$place\bin")) { throw 'It was not removed.' }
Write-Host 'The installer installs, the programs run, and all of it goes again.'
