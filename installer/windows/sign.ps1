# SPDX-License-Identifier: Apache-2.0
# Signs a program with Authenticode, by a certificate in the store (MAILWORTHY_CERTIFICATE is its thumbprint) or in a file
# (MAILWORTHY_PFX and MAILWORTHY_PFX_PASSWORD). Without either it says so and leaves the program as it is. What SignPath signs is signed
# by the release workflow instead.
param([Parameter(Mandatory)][string]$File)
$ErrorActionPreference = 'Stop'
$how = if ($env:MAILWORTHY_CERTIFICATE) { @('/sha1', $env:MAILWORTHY_CERTIFICATE) }
elseif ($env:MAILWORTHY_PFX) { @('/f', $env:MAILWORTHY_PFX, '/p', $env:MAILWORTHY_PFX_PASSWORD) }
if (-not $how) {
    Write-Host "No MAILWORTHY_CERTIFICATE and no MAILWORTHY_PFX: $File is not signed, and Windows will say that its publisher is not known."
    exit 0
}
& signtool sign @how /fd SHA256 /td SHA256 /tr http://timestamp.digicert.com $File
exit $LASTEXITCODE
