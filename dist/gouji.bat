@echo off
rem Starts Gouji from any working directory. In a source tree it builds it first, when it is not there or older than the
rem sources; for that it needs a JDK and Maven. Arguments: see gouji --help. A folder "runtime" beside this file is the Java
rem it uses; else JAVA_HOME, then the path. GOUJI_JAVA_OPTIONS: more options for Java, such as -Xmx2g.
rem This file is plain ASCII, so that it means the same under every code page; Chinese text stands in \u escapes.
setlocal EnableExtensions DisableDelayedExpansion
set "DIST=%~dp0"
set "ROOT=%~dp0.."
set "JAR=%~dp0app\gouji.jar"

rem A window needs no console; a command writes into the one it was called from.
set "WINDOW=1"
set "FIRST=%~1"
if "%FIRST:~0,1%"=="-" set "WINDOW="
for %%C in (check import memo export package merge log reply rules bench recover) do if "%FIRST%"=="%%C" set "WINDOW="

set "JAVA="
set "RELEASE=0"
set "VERSION=0"
set "OLD="
call :try "%~dp0runtime\bin\java.exe"
if not defined JAVA if defined JAVA_HOME call :try "%JAVA_HOME:"=%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~$PATH:J"
if not defined JAVA if defined OLD (
    call :say "\u627e\u5230\u7684 Java \u7248\u672c\u8fc7\u4f4e\uff08%OLD%\uff09\u3002\u52fe\u7a3d\u9700\u8981 Java 17 \u6216\u66f4\u9ad8\u7248\u672c\uff0c\u8bf7\u8ba9\u4fe1\u606f\u4eba\u5458\u5b89\u88c5\uff0c\u6216\u628a\u4e00\u4efd Java \u653e\u8fdb\u672c\u7a0b\u5e8f\u6587\u4ef6\u5939\u4e0b\u7684 runtime\u3002" "The Java found is too old (%OLD%). Gouji needs Java 17 or later: install it, or put a Java into the folder runtime of Gouji."
    goto :refuse
)
if not defined JAVA (
    call :say "\u6ca1\u6709\u627e\u5230 Java\u3002\u52fe\u7a3d\u9700\u8981 Java 17 \u6216\u66f4\u9ad8\u7248\u672c\uff0c\u8bf7\u8ba9\u4fe1\u606f\u4eba\u5458\u5b89\u88c5\uff0c\u6216\u628a\u4e00\u4efd Java \u653e\u8fdb\u672c\u7a0b\u5e8f\u6587\u4ef6\u5939\u4e0b\u7684 runtime\u3002" "There is no Java. Gouji needs Java 17 or later: install it and set JAVA_HOME or PATH, or put a Java into the folder runtime of Gouji."
    goto :refuse
)

rem only a source tree is built: a packaged Gouji may well have been unpacked inside one
if not exist "%ROOT%\pom.xml" goto :packaged
if not exist "%ROOT%\src\main\java\org\gouji\App.java" goto :packaged
if not exist "%ROOT%\dist\gouji.bat" goto :packaged
for %%D in ("%~dp0.") do if /i not "%%~nxD"=="dist" goto :packaged
if not exist "%JAR%" goto :build
rem 3 says that a source is newer; anything else, PowerShell missing for example, starts what is there
powershell -NoProfile -ExecutionPolicy Bypass -Command "$built = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; $sources = @(Get-Item -LiteralPath (Join-Path $env:ROOT 'pom.xml')) + @('src\main','resources' | ForEach-Object { Get-ChildItem -LiteralPath (Join-Path $env:ROOT $_) -Recurse }); if ($sources | Where-Object { $_.LastWriteTimeUtc -gt $built -and $_.FullName -notlike '*\resources\samples*' } | Select-Object -First 1) { exit 3 }" <nul >nul 2>nul
if %ERRORLEVEL%==3 goto :build
goto :start

:build
where mvn >nul 2>nul
if errorlevel 1 (
    call :say "\u9996\u6b21\u4f7f\u7528\u9700\u8981 Maven \u6765\u6784\u5efa\u7a0b\u5e8f\uff0c\u4f46\u6ca1\u6709\u627e\u5230 mvn \u547d\u4ee4\u3002\u8bf7\u5b89\u88c5 Maven \u5e76\u52a0\u5165 PATH\u3002" "Gouji is built on first use, but there is no mvn command. Install Maven and add it to PATH."
    goto :refuse
)
call :say "\u6b63\u5728\u6784\u5efa\u52fe\u7a3d\uff0c\u9996\u6b21\u6784\u5efa\u9700\u8981\u51e0\u5206\u949f\u2026\u2026" "Building Gouji; the first time takes some minutes ..."
for %%D in ("%JAVA%\..\..") do if exist "%%~fD\bin\javac.exe" set "JAVA_HOME=%%~fD"
pushd "%ROOT%"
if errorlevel 1 exit /b 2
call mvn -q -B -Dstyle.color=never -DskipTests package 1>&2
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
    call :say "\u6784\u5efa\u5931\u8d25\uff0c\u539f\u56e0\u89c1\u4e0a\u3002\u8bf7\u786e\u8ba4\u5b89\u88c5\u7684\u662f JDK\uff08\u4e0d\u662f JRE\uff09\uff0c\u5e76\u80fd\u8fde\u63a5 Maven \u4ed3\u5e93\u3002" "The build failed for the reason above. It needs a JDK (not a JRE) and a connection to a Maven repository."
    goto :refuse
)
rem an unchanged jar keeps its old time, and would be built again at every start
pushd "%DIST%app"
copy /b gouji.jar +,, >nul
popd
goto :start

:packaged
if exist "%JAR%" goto :start
call :say "\u627e\u4e0d\u5230\u7a0b\u5e8f\u6587\u4ef6\uff0c\u5b89\u88c5\u4e0d\u5b8c\u6574\uff0c\u8bf7\u91cd\u65b0\u5b89\u88c5\u3002" "app\gouji.jar is missing; the installation is incomplete, install Gouji again."
goto :refuse

rem Where a window was asked for the console may close at once: wait for a key, so that the reason can be read.
:refuse
if defined WINDOW pause
exit /b 2

:start
rem the second compiler begins at ten times its usual thresholds: in the first seconds it would take half the processors' work
set "OPTIONS=-XX:+UseSerialGC -Xms64m -Xmx1g -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -Xlog:disable -Dfile.encoding=UTF-8 -Djdk.console=java.base %GOUJI_JAVA_OPTIONS%"
if %RELEASE% GEQ 22 set "OPTIONS=%OPTIONS% --enable-native-access=ALL-UNNAMED"

rem Archives of classes start the program in half the time: the one a runtime of its own was packaged with, or one in the
rem person's cache, which Java writes when the program ends. Whatever does not fit Java leaves alone.
set "ARCHIVE="
if %RELEASE% GEQ 19 if exist "%~dp0app\gouji.jsa" if /i "%JAVA%"=="%~dp0runtime\bin\java.exe" set "ARCHIVE=-XX:SharedArchiveFile=%~dp0app\gouji.jsa"
if defined ARCHIVE goto :run
set "CACHE="
if defined LOCALAPPDATA set "CACHE=%LOCALAPPDATA%\Gouji\cache"
if defined GOUJI_CACHE set "CACHE=%GOUJI_CACHE%"
if not defined CACHE goto :run
rem its name tells what it was made of: the Java, the program and where it stands
set "PLACE=%DIST::=%"
set "PLACE=%PLACE:\=-%"
set "PLACE=%PLACE: =-%"
set "PLACE=%PLACE:;=-%"
for %%F in ("%JAR%") do set "MADE=classes-%VERSION%-%%~zF%PLACE:~-60%.jsa"
if exist "%CACHE%\%MADE%" set "ARCHIVE=-XX:SharedArchiveFile=%CACHE%\%MADE%"
if defined ARCHIVE goto :run
if not defined WINDOW goto :run
if not exist "%CACHE%\" mkdir "%CACHE%" 2>nul
if exist "%CACHE%\classes-*.jsa" del /q "%CACHE%\classes-*.jsa" 2>nul
if exist "%CACHE%\" set "ARCHIVE=-XX:ArchiveClassesAtExit=%CACHE%\%MADE%"

:run
if not defined ARCHIVE set "ARCHIVE=-Xshare:auto"
if not defined WINDOW goto :command
for %%J in ("%JAVA%") do set "JAVAW=%%~dpJjavaw.exe"
if not exist "%JAVAW%" goto :command
start "" "%JAVAW%" %OPTIONS% "%ARCHIVE%" -jar "%JAR%" %*
exit /b 0

:command
"%JAVA%" %OPTIONS% "%ARCHIVE%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem Takes %1 as JAVA where it is a Java of at least 17, and its number as RELEASE.
:try
if not exist "%~1" exit /b 0
set "VERSION="
for /f "tokens=3" %%V in ('^""%~1" -version 2^>^&1 ^| findstr /i /c:" version "^"') do if not defined VERSION set "VERSION=%%~V"
if not defined VERSION exit /b 0
for /f "tokens=1,2 delims=.-+_" %%A in ("%VERSION%") do if "%%A"=="1" (set "RELEASE=%%B") else (set "RELEASE=%%A")
if %RELEASE% GEQ 17 (set "JAVA=%~1") else set "OLD=%VERSION%"
exit /b 0

rem Tells %1 (with \u escapes) and %2 on standard error.
:say
set "WORDS=%~1"
powershell -NoProfile -ExecutionPolicy Bypass -Command "[Console]::Error.WriteLine([regex]::Unescape($env:WORDS))" <nul
>&2 echo %~2
exit /b 0
