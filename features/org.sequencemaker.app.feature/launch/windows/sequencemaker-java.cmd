@echo off
rem Called by the launchers beside it, with their name: sets java to a Java that is new enough, or ends with 2.
set "java=%SEQUENCEMAKER_JAVA%"
if not defined java if exist "%here%jre\bin\java.exe" set "java=%here%jre\bin\java.exe"
if not defined java if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%p in (java.exe) do set "java=%%~$PATH:p"
if not defined java goto nojava
if not exist "%java%" goto nojava
rem Which Java it is says a file beside it; asking it takes longer, and is for where there is none.
set "version=none that works"
for %%p in ("%java%") do set "release=%%~dpp..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%k in ("%release%") do if "%%k"=="JAVA_VERSION" set "version=%%~l"
if exist "%release%" goto compare
set "line="
"%java%" -version 2>"%TEMP%\sequencemaker-java.txt"
set /p "line=" <"%TEMP%\sequencemaker-java.txt"
for /f "tokens=3" %%v in ("%line%") do set "version=%%~v"
:compare
set "feature=0"
for /f "tokens=1,2 delims=.-+_" %%a in ("%version%") do if "%%a"=="1" (set "feature=%%b") else set "feature=%%a"
if %feature% geq 21 goto good
echo %~1: needs Java 21 or newer, but "%java%" is %version%; install a newer one, or set SEQUENCEMAKER_JAVA to its java program 1>&2
exit /b 2
:nojava
echo %~1: no Java found; install Java 21 or newer, or set SEQUENCEMAKER_JAVA to its java program 1>&2
exit /b 2
:good
exit /b 0
