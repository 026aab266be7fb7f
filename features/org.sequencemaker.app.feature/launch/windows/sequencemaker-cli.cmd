@echo off
rem The command line of Sequence Maker without its windows: sequencemaker-cli COMMAND ...
rem Runs the jars on a plain class path, which starts sooner than Eclipse; on Eclipse where plug-ins are the matter, or
rem where the user has some that the command may need. --safe leaves those out.
setlocal
set "here=%~dp0"
call "%here%sequencemaker-java.cmd" sequencemaker-cli || exit /b 2
set "safe="
call "%here%sequencemaker-areas.cmd"
set "eclipse=%plugins%"
if "%~1"=="plugins" set "eclipse=yes"
rem These two look at files only.
if "%~1 %~2"=="plugins new" set "eclipse=%plugins%"
if "%~1 %~2"=="plugins check" set "eclipse=%plugins%"
if "%~1"=="--safe" (
  set "safe=asked"
  set "configuration=%mine%\safe\configuration"
  set "eclipse="
  if "%~2"=="plugins" set "eclipse=yes"
)
if defined eclipse (
  for %%j in ("%here%plugins\org.eclipse.equinox.launcher_1*.jar") do set "launcher=%%j"
  goto eclipse
)
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %SEQUENCEMAKER_JAVA_OPTS% "-Dsequencemaker.home=%home%" -cp "%here%cli\registry.jar;%here%plugins\*" org.sequencemaker.cli.Main %*
exit /b %errorlevel%
:eclipse
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %SEQUENCEMAKER_JAVA_OPTS% -Dslf4j.internal.verbosity=ERROR "-Dosgi.instance.area.default=%home%\workspace" "-Dosgi.configuration.area=%configuration%" "-Dsequencemaker.home=%home%" "-Dsequencemaker.version.area=%mine%" "-Dsequencemaker.safe=%safe%" -jar "%launcher%" -nosplash -application org.sequencemaker.cli.application %*
exit /b %errorlevel%
